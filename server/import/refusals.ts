/** Why a file did not become an article. */
export type ImportRefusal =
  | 'too-large'
  | 'empty'
  | 'unknown-kind'
  | 'encrypted'
  | 'image-only'
  | 'wrong-encoding'
  | 'broken'
  | 'too-slow'
  | 'too-deep'
  | 'too-much-markup'
  | 'too-many-pages'
  | 'bomb';

/** Why an address did not become a file. */
export type FetchRefusal =
  | 'by-address-off'
  | 'not-an-address'
  | 'private-address'
  | 'unreachable'
  | 'too-many-redirects'
  | 'answered-with-error'
  | 'unknown-page-kind'
  | 'page-too-large'
  | 'page-too-slow';

/** What the author is told: what is the matter, and what to do. */
export const refusalSentences: Readonly<Record<ImportRefusal | FetchRefusal, string>> = {
  'too-large': 'This is more than 20 MB of file or 2 MB of text. Split it and import the parts one by one.',
  'empty': 'There is no text in this. Choose a file with paragraphs in it, or paste the text.',
  'unknown-kind': 'This is not a file that can be read. Save it as .docx, .pdf, .html, .md or .txt under the name that fits, or paste the text.',
  'encrypted': 'This file is protected by a password. Save a copy without the password and import that.',
  'image-only': 'This PDF holds pictures of pages and no text. Run text recognition (OCR) over it first, or paste the text.',
  'wrong-encoding': 'The letters in this file cannot be told for certain. Save it as UTF-8 text and import it again.',
  'broken': 'This file is damaged or cut short. Open it in the program it was made with, save it anew and import that.',
  'too-slow': 'Reading this file takes more time or memory than allowed. Copy the text out of it and paste it.',
  'too-deep': 'This page nests its parts far deeper than a page should. Copy the text out of it and paste it.',
  'too-much-markup': 'This file holds far more markup than text. Copy the text out of it and paste it.',
  'too-many-pages': 'This PDF has more than 1,500 pages. Split it and import the parts one by one.',
  'bomb': 'This file unpacks to far more than it should. If it is yours, save it anew and import that, or paste the text.',
  'by-address-off': 'Importing by address is switched off here. Save the page as a file and import that, or paste the text.',
  'not-an-address': 'This is not the address of a page. Give one that begins with https:// or http://.',
  'private-address': 'This address leads into a private network. Save the page as a file and import that.',
  'unreachable': 'No page could be reached at this address. Check it for a slip, or save the page as a file and import that.',
  'too-many-redirects': 'This address sends the visitor on too often. Open it in a browser and copy the address it ends at.',
  'answered-with-error': 'The site answered that it will not show this page. Open it in a browser, save it as a file and import that.',
  'unknown-page-kind': 'There is no page, text or PDF at this address. Give the address of the article itself.',
  'page-too-large': 'There is more than 5 MB at this address. Save the page as a file and import that.',
  'page-too-slow': 'The site took too long to answer. Try again later, or save the page as a file and import that.',
};

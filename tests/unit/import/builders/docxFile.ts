import { aZipFile } from './zipFile';
import type { ZipPart } from './zipFile';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph in one of the styles that every Word document has. */
export function aParagraph(text: string, style?: 'Title' | 'Heading1' | 'Heading2'): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A Word document with this in its body; `prolog` stands before its root, `parts` beside it. */
export function aDocxFile(body: string, { prolog = '', parts = [] }: { prolog?: string; parts?: readonly ZipPart[] } = {}): Buffer {
  return aZipFile([
    {
      name: '[Content_Types].xml',
      content:
        `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>` +
        `<Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relationship('officeDocument', 'word/document.xml') },
    { name: 'word/_rels/document.xml.rels', content: relationship('styles', 'styles.xml') },
    { name: 'word/document.xml', content: `<?xml version="1.0"?>${prolog}<w:document ${word}><w:body>${body}</w:body></w:document>` },
    { name: 'word/styles.xml', content: `<w:styles ${word}>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}</w:styles>` },
    ...parts,
  ]);
}

function relationship(kind: string, target: string): string {
  return `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
}

function style(id: string, name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

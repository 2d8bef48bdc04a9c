import { escapeXml } from '../xml/writeXml';

const namespace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const schema = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd';

/** What ties a document to QTI 3.0. */
export const namespaces = `xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${schema}"`;

/** As attributes are read: on one line. */
export function attribute(text: string): string {
  return escapeXml(text.replaceAll('\n', ' '));
}

/** The lines of a text as paragraphs. */
export function paragraphs(text: string, indent = '    '): string {
  return text.split('\n').map((line) => `${indent}<p>${escapeXml(line)}</p>\n`).join('');
}

import { attribute, namespaces } from './markup';

export interface PackedItem {
  readonly identifier: string;
  readonly path: string;
  readonly section: readonly string[];
}

const packaging = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';
const packagingSchema = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd';

/** imsmanifest.xml, which names every file of the package. */
export function manifestFile(items: readonly PackedItem[]): string {
  const dependencies = items.map(({ identifier }) => `      <dependency identifierref="${identifier}"/>\n`).join('');
  const resources = items.map(({ identifier, path }) =>
    `    <resource identifier="${identifier}" type="imsqti_item_xmlv3p0" href="${path}">\n      <file href="${path}"/>\n    </resource>\n`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<manifest xmlns="${packaging}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${packaging} ${packagingSchema}" identifier="afterread-manifest">\n`,
    '  <metadata>\n    <schema>QTI Package</schema>\n    <schemaversion>3.0.0</schemaversion>\n  </metadata>\n  <organizations/>\n  <resources>\n',
    `    <resource identifier="afterread-test" type="imsqti_test_xmlv3p0" href="test.xml">\n      <file href="test.xml"/>\n${dependencies}    </resource>\n`,
    ...resources,
    '  </resources>\n</manifest>\n',
  ].join('');
}

/** The test that asks every item, in its sections. */
export function testFile(items: readonly PackedItem[], title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<qti-assessment-test ${namespaces} identifier="afterread-test" title="${attribute(title)}">\n`,
    '  <qti-test-part identifier="part" navigation-mode="nonlinear" submission-mode="individual">\n',
    ...runsOf(items).map(sectionElement),
    '  </qti-test-part>\n</qti-assessment-test>\n',
  ].join('');
}

/** Items that follow one another in one section. */
function runsOf(items: readonly PackedItem[]): PackedItem[][] {
  const runs: PackedItem[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last !== undefined && samePath(last[0]?.section ?? [], item.section)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

function samePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((title, index) => title === other[index]);
}

/** A section for each title of the path, one within the other. Items without one stand in a section without a title. */
function sectionElement(run: readonly PackedItem[], index: number): string {
  const refs = run.map(({ identifier, path }) => `      <qti-assessment-item-ref identifier="${identifier}" href="${path}"/>\n`).join('');
  const path = run[0]?.section ?? [];
  const titles = path.length === 0 ? [''] : path;
  return titles.reduceRight((within, title, depth) =>
    `    <qti-assessment-section identifier="section-${index + 1}-${depth + 1}" title="${attribute(title)}" visible="true">\n${within}    </qti-assessment-section>\n`, refs);
}

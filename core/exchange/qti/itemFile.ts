import type { Item } from '../item';
import { shortened } from '../shortened';
import type { Interaction } from './interactionOf';
import { attribute, namespaces, paragraphs } from './markup';

/** The name of the feedback that everybody is shown when they have answered. */
export const explanationName = 'EXPLANATION';

/** One item's file. */
export function itemFile(item: Item, identifier: string, { declarations, body, score }: Extract<Interaction, { ok: true }>): string {
  const label = item.id === '' || item.id === identifier ? '' : ` label="${attribute(item.id)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<qti-assessment-item ${namespaces} identifier="${identifier}" title="${attribute(item.name === '' ? shortened(item) : item.name)}"${label} adaptive="false" time-dependent="false">\n`,
    declarations,
    '  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">\n    <qti-default-value><qti-value>0</qti-value></qti-default-value>\n  </qti-outcome-declaration>\n',
    item.explanation === '' ? '' : '  <qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>\n',
    `  <qti-item-body>\n${body}  </qti-item-body>\n`,
    `  <qti-response-processing>\n${score}${item.explanation === '' ? '' : feedbackShown}  </qti-response-processing>\n`,
    item.explanation === '' ? '' : feedbackOf(item.explanation),
    '</qti-assessment-item>\n',
  ].join('');
}

const feedbackShown = `    <qti-set-outcome-value identifier="FEEDBACK">\n      <qti-base-value base-type="identifier">${explanationName}</qti-base-value>\n    </qti-set-outcome-value>\n`;

function feedbackOf(explanation: string): string {
  return `  <qti-modal-feedback outcome-identifier="FEEDBACK" identifier="${explanationName}" show-hide="show">\n    <qti-content-body>\n${paragraphs(explanation, '      ')}    </qti-content-body>\n  </qti-modal-feedback>\n`;
}

import { scoreMaximum } from './score';
import type { Target } from './target';
import { targetText } from './target';
import { claims, messages, targetParameter, version } from './vocabulary';

/** The answer to a platform that asks what a link is to open (Deep Linking 2.0, section 4). */

interface Choice {
  readonly target: Target;
  readonly title: string;
  /** Where the platform sends those who open the link. */
  readonly launchUrl: string;
  /** Whether the platform would make a column of its gradebook for it. */
  readonly acceptsLineItem: boolean;
}

/** The link itself; of a quiz with a column for its score. */
export function contentItem({ target, title, launchUrl, acceptsLineItem }: Choice) {
  const lineItem = target.kind === 'quiz' && acceptsLineItem ? { lineItem: { label: title, scoreMaximum, resourceId: targetText(target) } } : {};
  return { type: 'ltiResourceLink', title, url: launchUrl, custom: { [targetParameter]: targetText(target) }, ...lineItem };
}

/** What the answer's token claims besides who sends it to whom, and when. Without an item nothing was chosen. */
export function choiceClaims(deploymentId: string, data: string | null, items: readonly ReturnType<typeof contentItem>[]) {
  return {
    [claims.messageType]: messages.deepLinkingAnswer, [claims.version]: version, [claims.deploymentId]: deploymentId,
    [claims.contentItems]: items, ...(data === null ? {} : { [claims.deepLinkingData]: data }),
  };
}

import { z } from 'zod';
import { claims, messages, targetParameter, version } from './vocabulary';

/** What a platform says when it sends somebody here. */

export interface LaunchingPerson {
  /** The platform's name for them: the same each time. */
  readonly subject: string;
  /** Null where the platform keeps it to itself. */
  readonly name: string | null;
  readonly email: string | null;
}

export interface PlatformContext {
  readonly id: string;
  readonly title: string | null;
}

interface AnyLaunch {
  readonly deploymentId: string;
  readonly person: LaunchingPerson;
  readonly roles: readonly string[];
  /** The platform's course; null where it launches from none. */
  readonly context: PlatformContext | null;
  /** Where its roster is read; null where it offers none. */
  readonly membershipsUrl: string | null;
  /** Where the platform's page around this one may be, by what it tells. */
  readonly returnUrl: string | null;
}

/** Somebody opens a link. */
export interface ResourceLaunch extends AnyLaunch {
  readonly kind: 'resource';
  readonly resourceLinkId: string;
  readonly title: string | null;
  /** What the link opens, as the platform keeps it; null where it was made without. */
  readonly target: string | null;
  /** The gradebook's column for it; null where there is none. */
  readonly lineItem: string | null;
}

/** Somebody makes a link, and chooses here what it opens. */
export interface ChoosingLaunch extends AnyLaunch {
  readonly kind: 'choosing';
  /** Where the choice is sent. */
  readonly answerUrl: string;
  /** Sent back as it came; null where nothing is. */
  readonly data: string | null;
  readonly acceptsLinks: boolean;
  readonly acceptsLineItem: boolean;
}

export type Launch = ResourceLaunch | ChoosingLaunch;

export type LaunchProblem = 'wrong-version' | 'unknown-message' | 'anonymous' | 'incomplete';

const text = z.string().max(2_000);
const address = z.url({ protocol: /^https?$/ }).max(4_000);
/** What need not be there is passed over where it makes no sense, so that a platform's slip keeps nobody out. */
const maybeText = text.optional().catch(undefined);
const maybeAddress = address.optional().catch(undefined);

const launchSchema = z.object({
  sub: text.min(1).max(255).optional(),
  name: maybeText, given_name: maybeText, family_name: maybeText,
  email: z.email().max(320).optional().catch(undefined),
  [claims.deploymentId]: text.min(1),
  [claims.roles]: z.array(text).max(200).catch([]),
  [claims.context]: z.object({ id: text.min(1), title: maybeText, label: maybeText }).optional().catch(undefined),
  [claims.presentation]: z.object({ return_url: maybeAddress }).optional().catch(undefined),
  [claims.roster]: z.object({ context_memberships_url: maybeAddress }).optional().catch(undefined),
  [claims.resourceLink]: z.object({ id: text.min(1), title: maybeText }).optional(),
  [claims.custom]: z.object({ [targetParameter]: maybeText }).optional().catch(undefined),
  [claims.grades]: z.object({ lineitem: maybeAddress }).optional().catch(undefined),
  [claims.deepLinking]: z.object({
    deep_link_return_url: address, accept_types: z.array(text), accept_lineitem: z.boolean().optional().catch(undefined), data: z.string().max(20_000).optional(),
  }).optional(),
});

const messageSchema = z.object({ [claims.version]: z.string(), [claims.messageType]: z.string() });

/** Reads a token whose envelope is right. */
export function readLaunch(payload: unknown): { readonly ok: true; readonly launch: Launch } | { readonly ok: false; readonly reason: LaunchProblem } {
  const message = messageSchema.safeParse(payload);
  if (!message.success) return { ok: false, reason: 'incomplete' };
  if (message.data[claims.version] !== version) return { ok: false, reason: 'wrong-version' };
  const parsed = launchSchema.safeParse(payload);
  if (!parsed.success) return { ok: false, reason: 'incomplete' };
  if (parsed.data.sub === undefined) return { ok: false, reason: 'anonymous' };
  switch (message.data[claims.messageType]) {
    case messages.resource:
      return resourceLaunch(parsed.data, parsed.data.sub);
    case messages.deepLinking:
      return choosingLaunch(parsed.data, parsed.data.sub);
    default:
      return { ok: false, reason: 'unknown-message' };
  }
}

type Parsed = z.output<typeof launchSchema>;
type Read<Kind extends Launch> = { readonly ok: true; readonly launch: Kind } | { readonly ok: false; readonly reason: 'incomplete' };

function resourceLaunch(parsed: Parsed, subject: string): Read<ResourceLaunch> {
  const link = parsed[claims.resourceLink];
  if (link === undefined) return { ok: false, reason: 'incomplete' };
  const target = parsed[claims.custom]?.[targetParameter]?.trim();
  return {
    ok: true,
    launch: {
      kind: 'resource', ...anyLaunch(parsed, subject), resourceLinkId: link.id, title: nullIfEmpty(link.title),
      target: nullIfEmpty(target), lineItem: parsed[claims.grades]?.lineitem ?? null,
    },
  };
}

function choosingLaunch(parsed: Parsed, subject: string): Read<ChoosingLaunch> {
  const settings = parsed[claims.deepLinking];
  if (settings === undefined) return { ok: false, reason: 'incomplete' };
  return {
    ok: true,
    launch: {
      kind: 'choosing', ...anyLaunch(parsed, subject), answerUrl: settings.deep_link_return_url, data: settings.data ?? null,
      acceptsLinks: settings.accept_types.includes('ltiResourceLink'), acceptsLineItem: settings.accept_lineitem ?? true,
    },
  };
}

function anyLaunch(parsed: Parsed, subject: string): AnyLaunch {
  const context = parsed[claims.context];
  return {
    deploymentId: parsed[claims.deploymentId],
    person: { subject, name: nameOf(parsed), email: parsed.email?.toLowerCase() ?? null },
    roles: parsed[claims.roles],
    context: context === undefined ? null : { id: context.id, title: nullIfEmpty(context.title ?? context.label) },
    membershipsUrl: parsed[claims.roster]?.context_memberships_url ?? null,
    returnUrl: parsed[claims.presentation]?.return_url ?? null,
  };
}

const longestName = 100;

/** A person's name in one, of whatever a platform tells of it. */
export function nameOf(told: { readonly name?: string | undefined; readonly given_name?: string | undefined; readonly family_name?: string | undefined }): string | null {
  const parts = [told.given_name, told.family_name].map((part) => part?.trim() ?? '').filter((part) => part !== '');
  const whole = told.name?.trim() ?? '';
  return nullIfEmpty((whole === '' ? parts.join(' ') : whole).slice(0, longestName));
}

function nullIfEmpty(told: string | undefined): string | null {
  const trimmed = told?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTPayload } from 'jose';
import { v7 as newUuid } from 'uuid';
import { claims, scopes } from '@/core/lti/vocabulary';
import { PlatformLog } from './log';
import { PlatformKeys } from './tokens';
import type { Signing } from './tokens';

/** What the platform says the next time that somebody is sent to it by a hint. */
export interface Plan {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signing?: Signing;
}

export interface Member {
  readonly user_id: string;
  readonly roles: readonly string[];
  readonly [more: string]: unknown;
}

export interface ReceivedScore {
  readonly lineItem: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A platform as Moodle or Canvas is one for LTI 1.3, over real HTTP and with real keys, as far as a tool has to do with it. It looks as
 *  closely at what a tool sends as they do. */
export class TestPlatform {
  readonly clientId = `afterread-${newUuid().slice(-6)}`;
  readonly deploymentId = '1';
  readonly scores: ReceivedScore[] = [];
  readonly choices: JWTPayload[] = [];
  readonly registrations: unknown[] = [];
  /** Statuses with which the next scores are answered, before any is taken. */
  readonly refusals: number[] = [];
  /** A page of the roster each. */
  roster: readonly (readonly Member[])[] = [];
  /** Tokens that were handed out. */
  tokensGiven = 0;
  readonly log: PlatformLog;
  private readonly plans = new Map<string, Plan>();
  private readonly access = new Map<string, string>();
  private readonly used = new Set<string>();

  private constructor(private readonly server: Server, private readonly keys: PlatformKeys, private readonly toolKeys: () => Promise<JSONWebKeySet>, readonly url: string, name: string) {
    this.log = new PlatformLog(name);
  }

  /** `toolKeys` reads what the tool publishes. */
  static async start(toolKeys: () => Promise<JSONWebKeySet>, name = 'platform'): Promise<TestPlatform> {
    const keys = await PlatformKeys.make();
    const server = createServer();
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const { port } = server.address() as AddressInfo;
    const platform = new TestPlatform(server, keys, toolKeys, `http://127.0.0.1:${port}`, name);
    server.on('request', (request, response) => {
      platform.answer(request, response).catch((error: unknown) => {
        platform.log.say(`failed: ${String(error)}`);
        send(response, 500, { error: String(error) });
      });
    });
    return platform;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => { this.server.close(() => { resolve(); }); });
  }

  /** How it is registered with the tool. */
  get settings() {
    return { name: 'Test Moodle', issuer: this.url, clientId: this.clientId, authUrl: `${this.url}/auth`, tokenUrl: `${this.url}/token`, jwksUrl: `${this.url}/jwks`, tokenAudience: null, deployments: [this.deploymentId] };
  }

  get membershipsUrl(): string {
    return `${this.url}/members?role=all`;
  }

  lineItem(id: string): string {
    return `${this.url}/lineitems/${id}/lineitem?type_id=2`;
  }

  /** Gives the hint by which somebody is sent. */
  plan(plan: Plan): string {
    const hint = newUuid();
    this.plans.set(hint, plan);
    return hint;
  }

  /** What a tool says that was chosen, as its form brings it. */
  async takeChoice(token: string): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, createLocalJWKSet(await this.toolKeys()), { issuer: this.clientId, audience: this.url, algorithms: ['RS256'] });
    if (payload.jti === undefined || payload['nonce'] === undefined || this.used.has(payload.jti)) throw new Error('The choice was sent before');
    this.used.add(payload.jti);
    this.choices.push(payload);
    this.log.say(`took a choice: ${JSON.stringify(payload[claims.contentItems])}`);
    return payload;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const body = await bodyOf(request);
    const at = `${request.method ?? ''} ${url.pathname}`;
    if (at === 'GET /jwks') return this.tellKeys(response);
    if (at === 'GET /auth') return this.signIn(url, response);
    if (at === 'POST /token') return this.giveToken(new URLSearchParams(body), response);
    if (at === 'GET /members') return this.tellMembers(url, request, response);
    if (at === 'GET /openid-configuration') return this.tellConfiguration(response);
    if (at === 'POST /register') return this.register(request, body, response);
    if (/^POST \/lineitems\/\w+\/lineitem\/scores$/.test(at)) return this.takeScore(url, request, body, response);
    this.log.say(`${at} is not there`);
    send(response, 404, {});
  }

  private async tellKeys(response: ServerResponse): Promise<void> {
    const keys = await this.keys.published();
    this.log.say(`tells its keys: ${keys.map(({ kid }) => kid).join(', ')}`);
    send(response, 200, { keys });
  }

  /** At the end of a sign-in: a form that the browser sends to the tool. */
  private async signIn(url: URL, response: ServerResponse): Promise<void> {
    const asked = Object.fromEntries(url.searchParams);
    const plan = this.plans.get(asked['login_hint'] ?? '');
    const isRight = asked['scope'] === 'openid' && asked['response_type'] === 'id_token' && asked['response_mode'] === 'form_post' && asked['prompt'] === 'none' && asked['client_id'] === this.clientId;
    if (plan === undefined || !isRight) return send(response, 400, { error: 'invalid_request' });
    const seconds = Math.floor(Date.now() / 1000);
    const token = await this.keys.sign({
      iss: this.url, aud: this.clientId, iat: seconds, exp: seconds + 300, nonce: asked['nonce'], [claims.version]: '1.3.0', [claims.deploymentId]: this.deploymentId,
      [claims.targetLinkUri]: asked['redirect_uri'], ...plan.claims,
    }, plan.signing ?? 'own');
    this.log.say(`signs in ${String(plan.claims['sub'])} for ${asked['redirect_uri'] ?? ''}, signed: ${plan.signing ?? 'own'}`);
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<form method="post" action="${asked['redirect_uri'] ?? ''}"><input type="hidden" name="id_token" value="${token}"><input type="hidden" name="state" value="${asked['state'] ?? ''}"></form><script>document.forms[0].submit()</script>`);
  }

  private async giveToken(asked: URLSearchParams, response: ServerResponse): Promise<void> {
    const { payload } = await jwtVerify(asked.get('client_assertion') ?? '', createLocalJWKSet(await this.toolKeys()), { issuer: this.clientId, subject: this.clientId, audience: `${this.url}/token`, algorithms: ['RS256'] });
    const isFirst = payload.jti !== undefined && !this.used.has(payload.jti);
    if (asked.get('grant_type') !== 'client_credentials' || !isFirst) return send(response, 400, { error: 'invalid_grant' });
    this.used.add(payload.jti ?? '');
    const token = newUuid();
    this.access.set(token, asked.get('scope') ?? '');
    this.tokensGiven += 1;
    this.log.say(`gives access to ${asked.get('scope') ?? ''}`);
    send(response, 200, { access_token: token, token_type: 'Bearer', expires_in: 3600, scope: asked.get('scope') });
  }

  private mayUse(request: IncomingMessage, scope: string): boolean {
    const [, token = ''] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    return this.access.get(token) === scope;
  }

  private tellMembers(url: URL, request: IncomingMessage, response: ServerResponse): void {
    if (!this.mayUse(request, scopes.roster) || url.searchParams.get('role') !== 'all') return send(response, 401, {});
    const page = Number(url.searchParams.get('page') ?? 1);
    const hasNext = page < this.roster.length;
    this.log.say(`tells page ${page} of ${this.roster.length} of its roster: ${(this.roster[page - 1] ?? []).map(({ user_id: id }) => id).join(', ')}`);
    if (hasNext) response.setHeader('link', `<${this.url}/members?role=all&page=${page + 1}>; rel="next"`);
    send(response, 200, { id: this.membershipsUrl, context: { id: 'course-9' }, members: this.roster[page - 1] ?? [] }, 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json');
  }

  private takeScore(url: URL, request: IncomingMessage, body: string, response: ServerResponse): void {
    const refusal = this.refusals.shift();
    if (refusal !== undefined) {
      this.log.say(`answers ${refusal} to a score`);
      return send(response, refusal, {});
    }
    const isScore = request.headers['content-type'] === 'application/vnd.ims.lis.v1.score+json' && url.searchParams.get('type_id') === '2';
    if (!this.mayUse(request, scopes.score) || !isScore) return send(response, 401, {});
    const score = JSON.parse(body) as Readonly<Record<string, unknown>>;
    const [, , lineItem = ''] = url.pathname.split('/');
    this.scores.push({ lineItem, body: score });
    this.log.say(`takes a score for ${lineItem}: ${body}`);
    response.writeHead(204).end();
  }

  private tellConfiguration(response: ServerResponse): void {
    this.log.say('tells of itself');
    send(response, 200, {
      issuer: this.url, authorization_endpoint: `${this.url}/auth`, token_endpoint: `${this.url}/token`, jwks_uri: `${this.url}/jwks`, registration_endpoint: `${this.url}/register`,
      scopes_supported: ['openid', ...Object.values(scopes)],
    });
  }

  private register(request: IncomingMessage, body: string, response: ServerResponse): void {
    if (request.headers.authorization !== 'Bearer let-it-in') return send(response, 401, {});
    const asked = JSON.parse(body) as Readonly<Record<string, unknown>>;
    this.registrations.push(asked);
    this.log.say(`registers ${String(asked['client_name'])} with ${String(asked['initiate_login_uri'])} as ${this.clientId}`);
    send(response, 200, { ...asked, client_id: this.clientId, [claims.toolConfiguration]: { deployment_id: this.deploymentId } });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: object, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
}

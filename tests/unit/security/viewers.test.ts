import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Whatever a route, page or action can call of server/ is told who asks, so that it can refuse. */

/** What asks for no viewer all the same, and why nothing is given away by it. */
const exceptions: Readonly<Record<string, string>> = {
  'server/accessTokens viewerOfToken': 'finds who asks, by a token',
  'server/allowance take': 'counts what somebody does who was looked at before',
  'server/auth auth': 'finds who asks; its own routes look at the session',
  'server/calendars/reading calendarByKey': 'whoever has the address that its owner gave to a calendar program',
  'server/classDigests/stopping digestLinkOf': 'reads an address',
  'server/classDigests/stopping linkedDigest': 'whoever has the secret of a mail’s link',
  'server/classDigests/stopping stopDigest': 'whoever has the secret of a mail’s link',
  'server/classPeople/instructorLinks linkedClass': 'whoever has the secret of a link',
  'server/clock currentInstant': 'the time',
  'server/config readConfig': 'settings of the installation, of which pages show none',
  'server/courses listCopyable': 'the bundled courses, which are everybody’s',
  'server/lti/arriving arrive': 'a launch that was looked through, of which it lets in whom it is of',
  'server/lti/arriving arriveByTicket': 'whoever has the secret of such a launch',
  'server/lti/arriving refusedArrival': 'an address that says why nobody is let in',
  'server/lti/choices choiceView': 'whoever has the secret of a launch, as whom they see',
  'server/lti/choosing choose': 'whoever has the secret of a launch, as whom they choose',
  'server/lti/connecting connectView': 'whoever has the secret of a launch',
  'server/lti/entering enterView': 'whoever has the secret of a launch',
  'server/lti/frames framesOf': 'headers, by an address that proves itself',
  'server/lti/keys publishedKeys': 'public keys, which everybody may read',
  'server/lti/login beginLogin': 'sends a visitor to a platform that is registered',
  'server/lti/login browserCookieName': 'the name of a cookie',
  'server/lti/registering registerByLink': 'whoever has the secret of a link that an operator made',
  'server/lti/registering registrationView': 'whoever has the secret of a link that an operator made',
  'server/lti/verifying verifyLaunch': 'finds who comes, by a token that a platform has signed',
  'server/learnerDayTurn turnOf': 'the clock of whoever is handed to it',
  'server/model/configuredModel configuredModel': 'a setting of the installation',
  'server/outline courseOutline': 'a published course, which everybody may read who has its address',
  'server/requests/answerHeaders pagePolicy': 'headers, the same for everybody',
  'server/requests/answerHeaders transportHeaders': 'headers, the same for everybody',
  'server/requests/origin isFromElsewhere': 'looks at headers alone',
  'server/requests/origin isPlatformSignIn': 'looks at an address alone',
  'server/watching/metrics metrics': 'counts without names, behind a token of their own',
  'server/watching/metricsToken metricsAccess': 'finds whether a program may read them',
  'server/watching/readiness readiness': 'whether the server can answer, and no more',
  'server/viewer addressOf': 'finds from where is asked',
  'server/viewer viewerOf': 'finds who asks, by a session',
  'server/viewer currentViewer': 'finds who asks, by a session',
  'server/viewer currentSessionId': 'finds by which session is asked',
  'server/viewer viewerOrGuest': 'finds who asks, or makes them a guest',
};

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** The functions a file exports, each with whether one of its parameters is the viewer. */
function functionsOf(file: string): ReadonlyMap<string, boolean> {
  const hasViewer = ({ parameters }: { parameters: readonly ts.ParameterDeclaration[] }): boolean =>
    parameters.some(({ type }) => type !== undefined && /\bViewer\b/.test(type.getText()));
  const exported = parsed(file).statements.filter((statement) =>
    ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true);
  return new Map(exported.flatMap((statement): [string, boolean][] => {
    if (ts.isFunctionDeclaration(statement)) return [[statement.name?.text ?? 'default', hasViewer(statement)]];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }): [string, boolean][] => {
      if (initializer === undefined) return [];
      if (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)) return [[name.getText(), hasViewer(initializer)]];
      // One wrapped in another, as by React's cache.
      const wrapped = ts.isCallExpression(initializer) ? initializer.arguments.find(ts.isArrowFunction) : undefined;
      return wrapped === undefined ? [] : [[name.getText(), hasViewer(wrapped)]];
    });
  }));
}

/** What a file takes from server/ at run time, as `server/classes joinClass`. */
function takenFromServer(file: string): string[] {
  return parsed(file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const [, from] = /^(?:@|\.)\/(server\/.+)$/.exec(statement.moduleSpecifier.text) ?? [];
    const names = statement.importClause?.namedBindings;
    if (from === undefined || statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || names === undefined) return [];
    if (!ts.isNamedImports(names)) return [`${from} *`];
    return names.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name, propertyName }) => `${from} ${(propertyName ?? name).text}`);
  });
}

const routeFiles = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => path.join('app', file));
const edge = [...routeFiles, 'proxy.ts'];
const taken = [...new Set(edge.flatMap(takenFromServer))].sort();
/** Undefined of what is no function. */
const takesViewer = (name: string): boolean | undefined => {
  const [file = '', exported = ''] = name.split(' ');
  return functionsOf(`${file}.ts`).get(exported);
};

test('every function that a route can call takes the viewer, or has a reason not to', () => {
  expect(taken.length, 'something is looked at').toBeGreaterThan(100);
  const blind = taken.filter((name) => name.endsWith(' *') || takesViewer(name) === false);
  expect(blind.filter((name) => !(name in exceptions)), 'give it a Viewer, and have it refuse').toEqual([]);
});

test('no reason is left of a function that is gone or takes the viewer', () => {
  expect(Object.keys(exceptions).filter((name) => !taken.includes(name) || takesViewer(name) !== false)).toEqual([]);
});

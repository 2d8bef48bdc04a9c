import { z } from 'zod';
import { endpoints } from './endpoints';
import type { Endpoint } from './endpoints';
import { refusalAnswer, refusalMeanings } from './refusal';

type Json = string | boolean | readonly Json[] | { readonly [key: string]: Json } | z.core.JSONSchema.BaseSchema;

/** The description of the API, as OpenAPI 3.1. */
export function openApiDocument(): { readonly [key: string]: Json } {
  const all = Object.entries<Endpoint>(endpoints);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Afterread',
      version: '1',
      description: 'Reads what the pages of a class show. Send a token of yours, made on /account/tokens, as “Authorization: Bearer …”. '
        + 'Proportions are 0..1, times ISO 8601 in UTC; null is what is not defined. Fields may be added.',
    },
    security: [{ token: [] }],
    paths: Object.fromEntries(all.map(([name, endpoint]) => [endpoint.path, { get: operation(name, endpoint) }])),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      responses: Object.fromEntries(Object.entries(refusalMeanings).map(([status, description]) =>
        [status, { description, content: contentOf('Refusal') }])),
      schemas: { Refusal: schemaOf(refusalAnswer), ...Object.fromEntries(all.map(([name, { answer }]) => [answerName(name), schemaOf(answer)])) },
    },
  };
}

function operation(name: string, { path, summary, query }: Endpoint): Json {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]): Json =>
    ({ name: parameter ?? '', in: 'path', required: true, schema: { type: 'string' } }));
  const inQuery = Object.entries(query).map(([parameter, [usual, ...others]]): Json =>
    ({ name: parameter, in: 'query', schema: { type: 'string', enum: [usual, ...others], default: usual } }));
  return {
    operationId: name,
    summary,
    parameters: [...inPath, ...inQuery],
    responses: {
      200: { description: summary, content: contentOf(answerName(name)) },
      ...Object.fromEntries(Object.keys(refusalMeanings).map((status) => [status, { $ref: `#/components/responses/${status}` }])),
    },
  };
}

function contentOf(schema: string): Json {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
}

/** The schema of an endpoint's answer, by the name of the endpoint. */
function answerName(endpoint: string): string {
  return `${endpoint.charAt(0).toUpperCase()}${endpoint.slice(1)}`;
}

/** Of what is answered, not of what it is made from. A date's pattern says no more than its format. */
function schemaOf(answer: z.ZodType): z.core.JSONSchema.BaseSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(answer, {
    io: 'output',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return schema;
}

import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags } from '@opentelemetry/api';
import type { Context, Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { TraceConfig } from '../config';

/** Spans of requests. The framework's own would carry whole addresses, with what is secret or personal in them, so that it is
 *  given no tracer. */
export interface Traces {
  readonly begin: (request: { readonly method: string; readonly route: string; readonly id: string; readonly parent: string | undefined }) => Span;
  readonly end: (span: Span, status: number) => void;
  /** Sends at once what has not been sent. */
  readonly flush: () => Promise<void>;
}

export function sendTraces({ url, headers, serviceName }: TraceConfig): Traces {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url, headers }))],
  });
  const tracer = provider.getTracer('afterread');
  return {
    begin: ({ method, route, id, parent }) => tracer.startSpan(`${method} ${route}`, {
      kind: SpanKind.SERVER, attributes: { 'http.request.method': method, 'http.route': route, 'afterread.request_id': id },
    }, contextOf(parent)),
    end: (span, status) => {
      span.setAttribute('http.response.status_code', status);
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    flush: () => provider.forceFlush(),
  };
}

/** What a `traceparent` header says (W3C Trace Context): the span in which this one lies. */
function contextOf(parent: string | undefined): Context {
  const [, traceId, spanId, flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(parent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

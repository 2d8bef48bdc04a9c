/** A calendar as a program reads it, and a browser keeps it. */
export function calendarAnswer(text: string): Response {
  return new Response(text, {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="afterread.ics"', 'cache-control': 'private, no-store' },
  });
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineMarkdown } from '@/ui/reading/inlineMarkdown';

describe('a paragraph that an author wrote', () => {
  test('may have emphasis and links', () => {
    expect(inlineMarkdown('*So* said [the charter](https://example.org/a)')).toBe('<em>So</em> said <a href="https://example.org/a">the charter</a>');
  });

  test.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', 'a <b style="x">b</b>', '<!-- a -->', '<style>*{}</style>'])('shows %s as text', (text) => {
    expect(inlineMarkdown(text)).not.toMatch(/<(?!\/?(?:em|strong|code|p)\b)/);
  });

  test.each(['[a](javascript:alert(1))', '[a](data:text/html,x)', '[a](vbscript:x)', '<javascript:alert(1)>', '[a](JaVaScRiPt:alert(1))', '![a](data:image/svg+xml,x)'])('leads nowhere by %s', (text) => {
    expect(inlineMarkdown(text)).not.toMatch(/(?:href|src)="[^"]/);
  });
});

test('no text makes an element that can run something', () => {
  const pieces = fc.constantFrom('<script>', '</p>', '<img ', 'onerror=', '"', '\'', '>', '[', '](', 'javascript:', ')', '`', '*', '&lt;', '&#60;', '\n\n', 'x', '<a href=', '\\');
  fc.assert(fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
    expect(inlineMarkdown(parts.join(''))).not.toMatch(/<(?:script|img[^>]*onerror|svg|iframe|style)|(?:href|src)="\s*javascript:/i);
  }));
});

import localFont from 'next/font/local';

/** For reading: made for long texts on screens. */
export const readingFont = localFont({
  src: [
    { path: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2', style: 'normal' },
    { path: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-italic.woff2', style: 'italic' },
  ],
  weight: '200 900',
  variable: '--font-reading',
  adjustFontFallback: 'Times New Roman',
});

/** For everything that is pressed, counted or labelled. */
export const interfaceFont = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-interface',
  adjustFontFallback: 'Arial',
});

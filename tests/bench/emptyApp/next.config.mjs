/** An application of the framework that does nothing: what ours are measured by. */
export default { pageExtensions: ['mjs'], poweredByHeader: false };

// Before anything else in a browser: zod would try whether it may evaluate text, which a page's policy refuses and reports.
// By its name, as most pages have no use for zod itself.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

import { config } from 'zod/v4/core';

// Before anything else in a browser: zod would try whether it may evaluate text, which a page's policy refuses and reports.
config({ jitless: true });

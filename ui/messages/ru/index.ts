import type { messages as english } from '../en';
import frame from './frame.json';

export const messages: typeof english = { frame };

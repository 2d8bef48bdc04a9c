export { counted } from '@/core/text';

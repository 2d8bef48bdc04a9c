export { percent } from '@/core/text';

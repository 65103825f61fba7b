export { collections } from './src/collections.ts';

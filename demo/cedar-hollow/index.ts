export { cedarHollow } from './cedar-hollow.ts';

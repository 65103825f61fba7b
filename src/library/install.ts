// Importing this file gives the engine of this Node process CPython's library and all native modules. First import of everything that
// runs programs in Node: the command line, tests (a setup file of Vitest), the build of the site.

import { loadNativeModules, useLibrary } from '../engine/index.ts';
import { nodeLibrary } from './node-library.ts';

useLibrary(nodeLibrary());
await loadNativeModules();

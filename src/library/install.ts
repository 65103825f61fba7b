// Importing this file gives the engine of this Node process CPython's library and all native modules. First import of everything that
// runs programs in Node: the command line, tests (a setup file of Vitest), the build of the site.

import { loadNativeModules, useFunctionMaker, useLibrary } from '../engine/index.ts';
import { nodeLibrary } from './node-library.ts';

useLibrary(nodeLibrary());
// Node may do what the policy of the page forbids: hot code is translated (src/engine/vm/jit).
useFunctionMaker((parameters, body) => new Function(...parameters, body));
await loadNativeModules();

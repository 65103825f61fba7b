// The oracle programs that conformance.test.ts leaves.

import { checkPrograms } from './check-programs.ts';
import { oraclePrograms } from './status.ts';

checkPrograms(oraclePrograms().filter((_, index) => index % 2 === 1));

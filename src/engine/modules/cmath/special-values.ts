// What the functions of cmath answer when a part is infinite or NaN: C99's annex G. CPython 3.13 Modules/cmathmodule.c (INIT_SPECIAL_VALUES).
//
// Rows are the real part, columns the imaginary one, both in the order -inf, negative, -0, 0, positive, inf, nan. An entry is
// `real,imaginary`, `D` for a domain error, `-` where the ordinary formula holds.

export const SPECIAL: Readonly<Record<string, string>> = {
  acos:
    '2.356194490192345,Infinity 3.141592653589793,Infinity 3.141592653589793,Infinity 3.141592653589793,-Infinity 3.141592653589793,-Infinity 2.356194490192345,-Infinity NaN,Infinity;1.5707963267948966,Infinity - - - - 1.5707963267948966,-Infinity NaN,NaN;1.5707963267948966,Infinity - - - - 1.5707963267948966,-Infinity 1.5707963267948966,NaN;1.5707963267948966,Infinity - - - - 1.5707963267948966,-Infinity 1.5707963267948966,NaN;1.5707963267948966,Infinity - - - - 1.5707963267948966,-Infinity NaN,NaN;0.7853981633974483,Infinity 0.0,Infinity 0.0,Infinity 0.0,-Infinity 0.0,-Infinity 0.7853981633974483,-Infinity NaN,Infinity;NaN,Infinity NaN,NaN NaN,NaN NaN,NaN NaN,NaN NaN,-Infinity NaN,NaN',
  acosh:
    'Infinity,-2.356194490192345 Infinity,-3.141592653589793 Infinity,-3.141592653589793 Infinity,3.141592653589793 Infinity,3.141592653589793 Infinity,2.356194490192345 Infinity,NaN;Infinity,-1.5707963267948966 - - - - Infinity,1.5707963267948966 NaN,NaN;Infinity,-1.5707963267948966 - - - - Infinity,1.5707963267948966 NaN,NaN;Infinity,-1.5707963267948966 - - - - Infinity,1.5707963267948966 NaN,NaN;Infinity,-1.5707963267948966 - - - - Infinity,1.5707963267948966 NaN,NaN;Infinity,-0.7853981633974483 Infinity,-0.0 Infinity,-0.0 Infinity,0.0 Infinity,0.0 Infinity,0.7853981633974483 Infinity,NaN;Infinity,NaN NaN,NaN NaN,NaN NaN,NaN NaN,NaN Infinity,NaN NaN,NaN',
  asinh:
    '-Infinity,-0.7853981633974483 -Infinity,-0.0 -Infinity,-0.0 -Infinity,0.0 -Infinity,0.0 -Infinity,0.7853981633974483 -Infinity,NaN;-Infinity,-1.5707963267948966 - - - - -Infinity,1.5707963267948966 NaN,NaN;-Infinity,-1.5707963267948966 - - - - -Infinity,1.5707963267948966 NaN,NaN;Infinity,-1.5707963267948966 - - - - Infinity,1.5707963267948966 NaN,NaN;Infinity,-1.5707963267948966 - - - - Infinity,1.5707963267948966 NaN,NaN;Infinity,-0.7853981633974483 Infinity,-0.0 Infinity,-0.0 Infinity,0.0 Infinity,0.0 Infinity,0.7853981633974483 Infinity,NaN;Infinity,NaN NaN,NaN NaN,-0.0 NaN,0.0 NaN,NaN Infinity,NaN NaN,NaN',
  atanh:
    '-0.0,-1.5707963267948966 -0.0,-1.5707963267948966 -0.0,-1.5707963267948966 -0.0,1.5707963267948966 -0.0,1.5707963267948966 -0.0,1.5707963267948966 -0.0,NaN;-0.0,-1.5707963267948966 - - - - -0.0,1.5707963267948966 NaN,NaN;-0.0,-1.5707963267948966 - - - - -0.0,1.5707963267948966 -0.0,NaN;0.0,-1.5707963267948966 - - - - 0.0,1.5707963267948966 0.0,NaN;0.0,-1.5707963267948966 - - - - 0.0,1.5707963267948966 NaN,NaN;0.0,-1.5707963267948966 0.0,-1.5707963267948966 0.0,-1.5707963267948966 0.0,1.5707963267948966 0.0,1.5707963267948966 0.0,1.5707963267948966 0.0,NaN;0.0,-1.5707963267948966 NaN,NaN NaN,NaN NaN,NaN NaN,NaN 0.0,1.5707963267948966 NaN,NaN',
  cosh:
    'D - Infinity,0.0 Infinity,-0.0 - D Infinity,NaN;D - - - - D NaN,NaN;D - - - - D NaN,0.0;D - - - - D NaN,0.0;D - - - - D NaN,NaN;D - Infinity,-0.0 Infinity,0.0 - D Infinity,NaN;NaN,NaN NaN,NaN NaN,0.0 NaN,0.0 NaN,NaN NaN,NaN NaN,NaN',
  exp:
    '0.0,0.0 - 0.0,-0.0 0.0,0.0 - 0.0,0.0 0.0,0.0;D - - - - D NaN,NaN;D - - - - D NaN,NaN;D - - - - D NaN,NaN;D - - - - D NaN,NaN;D - Infinity,-0.0 Infinity,0.0 - D Infinity,NaN;NaN,NaN NaN,NaN NaN,-0.0 NaN,0.0 NaN,NaN NaN,NaN NaN,NaN',
  log:
    'Infinity,-2.356194490192345 Infinity,-3.141592653589793 Infinity,-3.141592653589793 Infinity,3.141592653589793 Infinity,3.141592653589793 Infinity,2.356194490192345 Infinity,NaN;Infinity,-1.5707963267948966 - - - - Infinity,1.5707963267948966 NaN,NaN;Infinity,-1.5707963267948966 - - - - Infinity,1.5707963267948966 NaN,NaN;Infinity,-1.5707963267948966 - - - - Infinity,1.5707963267948966 NaN,NaN;Infinity,-1.5707963267948966 - - - - Infinity,1.5707963267948966 NaN,NaN;Infinity,-0.7853981633974483 Infinity,-0.0 Infinity,-0.0 Infinity,0.0 Infinity,0.0 Infinity,0.7853981633974483 Infinity,NaN;Infinity,NaN NaN,NaN NaN,NaN NaN,NaN NaN,NaN Infinity,NaN NaN,NaN',
  sinh:
    'D - -Infinity,-0.0 -Infinity,0.0 - D Infinity,NaN;D - - - - D NaN,NaN;D - - - - D 0.0,NaN;D - - - - D 0.0,NaN;D - - - - D NaN,NaN;D - Infinity,-0.0 Infinity,0.0 - D Infinity,NaN;NaN,NaN NaN,NaN NaN,-0.0 NaN,0.0 NaN,NaN NaN,NaN NaN,NaN',
  sqrt:
    'Infinity,-Infinity 0.0,-Infinity 0.0,-Infinity 0.0,Infinity 0.0,Infinity Infinity,Infinity NaN,Infinity;Infinity,-Infinity - - - - Infinity,Infinity NaN,NaN;Infinity,-Infinity - - - - Infinity,Infinity NaN,NaN;Infinity,-Infinity - - - - Infinity,Infinity NaN,NaN;Infinity,-Infinity - - - - Infinity,Infinity NaN,NaN;Infinity,-Infinity Infinity,-0.0 Infinity,-0.0 Infinity,0.0 Infinity,0.0 Infinity,Infinity Infinity,NaN;Infinity,-Infinity NaN,NaN NaN,NaN NaN,NaN NaN,NaN Infinity,Infinity NaN,NaN',
  tanh:
    '-1.0,0.0 -1.0,-0.0 -1.0,-0.0 -1.0,0.0 -1.0,0.0 -1.0,0.0 -1.0,0.0;D - - - - D NaN,NaN;D - - - - D NaN,NaN;D - - - - D NaN,NaN;D - - - - D NaN,NaN;1.0,0.0 1.0,-0.0 1.0,-0.0 1.0,0.0 1.0,0.0 1.0,0.0 1.0,0.0;NaN,NaN NaN,NaN NaN,-0.0 NaN,0.0 NaN,NaN NaN,NaN NaN,NaN',
  rect:
    'D - -Infinity,0.0 -Infinity,-0.0 - D Infinity,NaN;D - - - - D NaN,NaN;0.0,0.0 - - - - 0.0,0.0 0.0,0.0;0.0,0.0 - - - - 0.0,0.0 0.0,0.0;D - - - - D NaN,NaN;D - Infinity,-0.0 Infinity,0.0 - D Infinity,NaN;NaN,NaN NaN,NaN NaN,0.0 NaN,0.0 NaN,NaN NaN,NaN NaN,NaN',
};

// Modules that are part of the executable: they come before every file. The other native modules are shared libraries in lib-dynload, and a
// file of the program with the same name comes first. CPython 3.13.0 on Linux: Modules/config.c, Modules/Setup.stdlib.in.

/** `sys.builtin_module_names`. */
export const BUILTIN_MODULE_NAMES: readonly string[] =
  `_abc _ast _codecs _collections _functools _imp _io _locale _operator _signal _sre _stat _string _suggestions _symtable _sysconfig _thread
   _tokenize _tracemalloc _typing _warnings _weakref atexit builtins errno faulthandler gc itertools marshal posix pwd sys time`.split(
    /\s+/,
  );

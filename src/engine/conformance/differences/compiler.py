# categories: Library, platform
# description: `sys.version` and `platform.python_compiler()` name the engine where CPython names its C compiler.
# cause: No C compiler made the engine, and a program should be able to find out where it runs.
# workaround: `sys.version_info`, `sys.implementation.name` and `platform.python_version()` are those of CPython 3.13.0.
import platform
import sys

print(platform.python_version(), sys.implementation.name)
print('built by a C compiler:', platform.python_compiler().startswith(('GCC', 'Clang', 'MSC')))

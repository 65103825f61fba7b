# categories: Library, sys
# description: `sys.monitoring` is absent.
# cause: Its events are hooks of CPython's instrumented instructions, which the engine does not have.
# workaround: `sys.settrace` and `sys.setprofile` report calls, lines, returns and exceptions.
import sys

try:
    sys.monitoring.use_tool_id(sys.monitoring.PROFILER_ID, 'counter')
    print('a tool is registered:', sys.monitoring.get_tool(sys.monitoring.PROFILER_ID))
except AttributeError as error:
    print(error)

# Between two threads of 3.13, `value.value += 1` of a value without Python code behind it is one piece: no instruction of it looks at the eval
# breaker. Another process runs on another core, and comes between any two instructions.
#: at switch points of 3.13
#: ok "1\n"
#: ok "2\n"
import os
from multiprocessing.sharedctypes import RawValue

value = RawValue('i', 0)
pid = os.fork()
value.value += 1
if pid == 0:
    os._exit(0)
os.waitpid(pid, 0)
print(value.value)

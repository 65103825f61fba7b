# categories: Interpreter, bytecode
# description: Instructions are never replaced by specialised ones; `dis` with `adaptive=True` shows the same as without.
# cause: The engine remembers types and layouts beside the code, and leaves the instructions as the compiler wrote them.
# workaround: None needed: results are the same. To see the specialising interpreter at work, run CPython.
import dis


def add(a, b):
    return a + b


for number in range(100):
    add(number, 1)
print([instruction.opname for instruction in dis.get_instructions(add, adaptive=True)])

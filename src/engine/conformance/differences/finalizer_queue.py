# categories: Memory, finalisers
# description: A `__del__` that a native operation sets off runs when the operation is over, not in its middle.
# cause: Python code never runs on the engine's own stack, so that every thread can be stopped anywhere: finalisers wait on a queue, and the
#   loop runs them before the next instruction, in CPython's order.
# workaround: Do not look, in `__del__`, at a container that is being changed. In CPython, too, its state at that moment is promised nowhere.
table = {'a': 1, 'b': 2}


class Witness:
    def __del__(self):
        print('__del__ sees', table)


table['a'] = Witness()
table.update({'a': 10, 'b': 20, 'c': 30})
print('update is over:', table)

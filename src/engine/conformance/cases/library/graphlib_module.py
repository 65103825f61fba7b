from graphlib import CycleError, TopologicalSorter

g = {'D': {'B', 'C'}, 'C': {'A'}, 'B': {'A'}}
order = list(TopologicalSorter(g).static_order())
print(order[0], order[-1], sorted(order[1:3]))
ts = TopologicalSorter()
ts.add('x', 'y')
ts.add('y')
ts.add('z', 'x', 'y')
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(ready)
    ts.done(*ready)
try:
    TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
except CycleError as e:
    print(e.args[0], sorted(set(e.args[1])))
for bad in (lambda: TopologicalSorter({1: [2]}).get_ready(), lambda: ts.add('q'), lambda: ts.done('x'), lambda: ts.done('unknown')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(list(TopologicalSorter({}).static_order()), bool(TopologicalSorter({1: []})) if False else '')
tasks = TopologicalSorter({'deploy': ['test', 'build'], 'test': ['build'], 'build': ['fetch']})
print(list(tasks.static_order()))

import sys
size = sys.getsizeof

made = []
class C:
    def __init__(self):
        self.a = 1; self.b = 2; self.c = 3

for i in range(6):
    made.append(C())
    print(i, size(made[-1]), size(made[-1].__dict__))
made[0].late = 1
print(size(made[0].__dict__), size(made[1].__dict__))
made[1].__dict__['other'] = 1
print(size(made[1].__dict__), len(made[1].__dict__))
made[2].__dict__[5] = 1
print(size(made[2].__dict__))
print(size(made[3].__dict__.copy()), size(dict(made[3].__dict__)), size({**made[3].__dict__}))
made[4].__dict__ = {'a': 1}
print(size(made[4].__dict__), made[4].__dict__)
made[5].__dict__.clear()
print(size(made[5].__dict__), made[5].__dict__)

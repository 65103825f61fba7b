class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

    def method(self):
        print('method', self.n)
        return self

def take(a):
    print('take', a.n)

take(A('argument'))
print('--')
A('receiver').method()
print('--')
A('chain').method().method()
print('--')
print(len([A(1), A(2)]))
print('--')
x = A('operand').n + A('other').n
print(x)
print([A(i).n for i in range(2)])
print({A('k').n: A('v').n})
print('yes' if A('condition') else 'no')

def star(*args, **kwargs):
    print(len(args), sorted(kwargs))

star(A(1), *[A(2)], key=A('kw'))
print('--')
a, *rest = A('u1'), A('u2'), A('u3')
print('unpacked')
del rest
del a
f = A('bound').method
print('bound method')
f()
del f
assert A('assert')
for x in A('loop item'), 5:
    print('in loop')
print('loop end')
del x

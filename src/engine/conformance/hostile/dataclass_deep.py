from dataclasses import dataclass
@dataclass
class A:
    x: object
a = None
for i in range(10**4): a = A(a)
repr(a)

from dataclasses import dataclass
@dataclass
class A:
    x: object
a = b = None
for i in range(10**4): a = A(a); b = A(b)
a == b

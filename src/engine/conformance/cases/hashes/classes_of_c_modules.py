"""The classes of `_sha3`, `_md5`, `_sha1`, `_sha2`, `_hashlib`: which can be called, with what, and what they show."""
import _md5
import _sha1
import _sha2
import _sha3
import hashlib


def attempt(what, *args, **kwargs):
    try:
        print(type(what(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


for name in dir(_sha3):
    cls = getattr(_sha3, name)
    if not isinstance(cls, type):
        continue
    print(cls, type(cls), sorted(set(vars(cls)) - {'__module__'}), cls.__doc__)
    made = cls(b'abc', usedforsecurity=False)
    for attribute in '_capacity_bits', '_rate_bits', '_suffix', 'name', 'digest_size', 'block_size':
        print(attribute, getattr(made, attribute))
    print(type(made) is cls, made.copy().hexdigest(*[8] * name.startswith('shake')))
    attempt(cls, 3)
    attempt(cls, 'text')
    attempt(cls, b'x', 3)
    attempt(cls, string=b'')
    attempt(cls, data=b'')
    attempt(cls, usedforsecurity=0)
    attempt(setattr, cls, 'attribute', 1)
    attempt(type, 'Sub', (cls,), {})
print(_sha3.implementation, *(sorted(set(dir(m)) - {'__file__'}) for m in (_md5, _sha1, _sha2, _sha3)))
for cls in (_md5.MD5Type, _sha1.SHA1Type, _sha2.SHA224Type, _sha2.SHA512Type, type(hashlib.new('shake_128')),
            type(hashlib.md5()), type(hashlib.blake2b())):
    attempt(cls)
    attempt(setattr, cls, 'attribute', 1)

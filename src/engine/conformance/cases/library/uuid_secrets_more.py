import uuid, secrets, string
u = uuid.UUID('12345678123456781234567812345678')
print(u, repr(u), u.hex, u.int, u.urn, u.bytes.hex(), u.bytes_le.hex(), u.fields, u.version, u.variant, u.time_low, u.node, u.clock_seq, u.time)
for text in ('{12345678-1234-5678-1234-567812345678}', 'urn:uuid:12345678-1234-5678-1234-567812345678', '12345678-1234-5678-1234-567812345678'):
    print(uuid.UUID(text) == u, hash(uuid.UUID(text)) == hash(u))
print(uuid.UUID(bytes=b'\x12\x34\x56\x78' * 4) == u, uuid.UUID(bytes_le=b'\x78\x56\x34\x12' * 4), uuid.UUID(int=5), uuid.UUID(fields=(1, 2, 3, 4, 5, 6)), uuid.UUID(int=1 << 127, version=4))
for args in ((), ('x',), ('123',), ('g' * 32,)):
    try:
        uuid.UUID(*args)
    except Exception as e:
        print(type(e).__name__, e)
for kw in (dict(bytes=b'x'), dict(int=-1), dict(int=1 << 128), dict(fields=(1,)), dict(int=1, version=9), dict(hex='1' * 32, int=1), dict(bytes_le=b''), dict(fields=(1 << 40, 0, 0, 0, 0, 0))):
    try:
        print(uuid.UUID(**kw))
    except Exception as e:
        print(type(e).__name__, e)
for ns in (uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500):
    print(ns, uuid.uuid3(ns, 'python.org'), uuid.uuid5(ns, 'python.org'), uuid.uuid5(ns, b'bytes'))
r = uuid.uuid4()
print(r.version, r.variant == uuid.RFC_4122, r != uuid.uuid4(), len(str(r)), isinstance(r.is_safe, uuid.SafeUUID), uuid.uuid1(node=1, clock_seq=2).version, uuid.uuid1(node=5).node)
a, b = uuid.UUID(int=1), uuid.UUID(int=2)
print(a < b, sorted([b, a])[0] == a, max(a, b), int(b), a == 1, {a: 'x'}[uuid.UUID(int=1)])
try:
    a < 5
except TypeError as e:
    print(e)
try:
    a.int = 5
except TypeError as e:
    print(e)
import pickle, copy
print(pickle.loads(pickle.dumps(u)) == u, copy.copy(u) == u, copy.deepcopy(u) is u)
t = secrets.token_hex(8)
print(len(t), all(c in string.hexdigits for c in t), len(secrets.token_bytes(5)), len(secrets.token_urlsafe(16)), len(secrets.token_bytes()), secrets.randbelow(1), secrets.choice([7]), 0 <= secrets.randbits(5) < 32, secrets.compare_digest('a', 'a'))
for call in (lambda: secrets.randbelow(0), lambda: secrets.choice([]), lambda: secrets.token_bytes(-1), lambda: secrets.token_hex('x')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

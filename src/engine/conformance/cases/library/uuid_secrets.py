import secrets
import uuid

u = uuid.UUID('12345678-1234-5678-1234-567812345678')
print(u, repr(u), u.hex, u.int, u.version, u.variant, u.urn, u.fields, u.bytes[:4], u.time_low)
print(uuid.uuid3(uuid.NAMESPACE_DNS, 'python.example'), uuid.uuid5(uuid.NAMESPACE_URL, 'http://x.example'), uuid.uuid5(uuid.NAMESPACE_DNS, 'a').version)
print(uuid.uuid4().version, len(str(uuid.uuid4())), uuid.UUID(int=5), uuid.UUID(bytes=b'\x01' * 16), uuid.UUID('{12345678123456781234567812345678}') == u, uuid.NAMESPACE_OID, u < uuid.UUID(int=2**128 - 1), hash(u) == hash(u.int))
for bad in (lambda: uuid.UUID('xyz'), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b'x'), lambda: setattr(u, 'int', 5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(len(secrets.token_bytes(8)), len(secrets.token_hex(4)), isinstance(secrets.token_urlsafe(), str), secrets.choice([7]), 0 <= secrets.randbelow(5) < 5, secrets.compare_digest('a', 'a'), secrets.compare_digest(b'a', b'b'))

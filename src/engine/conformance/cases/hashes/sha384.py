import hashlib

for size in (0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 135, 136, 200):
    data = bytes(i * 7 % 256 for i in range(size))
    whole = hashlib.sha384(data)
    parts = hashlib.new('sha384')
    parts.update(data[: size // 2])
    copy = parts.copy()
    parts.update(memoryview(data)[size // 2 :])
    print(size, whole.hexdigest(), whole.digest() == parts.digest(), copy.hexdigest()[:8])
print(whole.name, whole.digest_size, whole.block_size)
for bad in ('text', 5, None):
    try:
        hashlib.sha384(bad)
    except TypeError as error:
        print(error)

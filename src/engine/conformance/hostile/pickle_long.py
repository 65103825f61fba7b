import pickle
pickle.loads(b'\x8b\xff\xff\xff\x7f.')

import marshal
marshal.loads(b's\xff\xff\xff\x7f')

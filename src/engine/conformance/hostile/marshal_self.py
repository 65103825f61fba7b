import marshal
l = []; l.append(l)
marshal.dumps(l)

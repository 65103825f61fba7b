import io
s = io.StringIO()
s.seek(10**12)
s.write('a')

import io
io.BytesIO().truncate(10**15)

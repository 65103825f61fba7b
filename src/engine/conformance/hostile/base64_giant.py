import base64
base64.b64encode(bytes(10**8))

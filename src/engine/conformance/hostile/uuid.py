import uuid
while True: uuid.uuid4()

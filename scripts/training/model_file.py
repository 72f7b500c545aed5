"""What the files of the models have in common."""


def fnv(data):
    """The FNV-1a hash of some bytes."""
    value = 0x811C9DC5
    for byte in data:
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value

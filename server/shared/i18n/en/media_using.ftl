# A use of a resource was not noted: the day told is too long ago or has not come yet. $days: so many days late it may be, a whole number.
error-media-using-wrong-day = This day cannot be noted: it has not come yet, or it was more than { $days } days ago.
# A collection was not saved: somebody changed or removed it meanwhile.
error-media-using-collection-changed = The collection has changed meanwhile. Open it again and repeat your changes.
# A collection was not saved: one of its resources does not exist or may not be seen by the reader.
error-media-using-unknown-item = One of the resources to be added was not found. Take it out and save again.

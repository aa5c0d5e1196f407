"""From ASGI to a service and back: request ids, the transaction, the actor, problem answers, route guards."""

"""The outbox: messages that are read before they go, sent over SMTP, never twice."""

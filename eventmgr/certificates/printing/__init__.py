"""What stands on certificates and in their register."""

from eventmgr.certificates.printing.certificates import certificates_content, single_certificate
from eventmgr.certificates.printing.register import certificate_register_content

__all__ = ["certificate_register_content", "certificates_content", "single_certificate"]

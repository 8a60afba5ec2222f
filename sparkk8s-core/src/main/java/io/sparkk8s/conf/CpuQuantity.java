package io.sparkk8s.conf;

import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;

final class CpuQuantity {

    private CpuQuantity() {}

    static boolean valid(String text) {
        try {
            return Quantity.getAmountInBytes(Quantity.parse(text.trim())).compareTo(BigDecimal.ZERO) > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

package nl.overbrug.page;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts the guards of forms in front of every page. */
@Configuration
class InputGuards implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DeclaredFieldsOnly());
        registry.addInterceptor(new OnceOnly());
    }

    /** There can be only one such processor and Spring Security has taken the place, so ours goes around it. */
    @Bean
    static BeanPostProcessor formTokens() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor guard ? new FormTokens(guard) : bean;
            }
        };
    }
}
